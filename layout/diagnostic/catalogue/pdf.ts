// What can go wrong in the pdf room.
import { messages } from '../message.js';

export const pdfMessages = messages({});
