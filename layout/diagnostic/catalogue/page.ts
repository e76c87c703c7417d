// What can go wrong in the page room.
import { messages } from '../message.js';

export const pageMessages = messages({});
